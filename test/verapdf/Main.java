import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates files against profiles: `Main ua1,2a FILE…`. One line per file, profile and rule that failed, with tabs
 * between file, profile, rule (clause and test number), where it failed first, and the rule's words; and one line
 * `file, profile, done` when a file has been validated.
 */
public class Main {
  public static void main(String[] args) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (int i = 1; i < args.length; i++) {
      for (String profile : args[0].split(",")) {
        validate(args[i], profile);
      }
    }
  }

  private static void validate(String path, String profile) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(profile);
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(path), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      Map<String, TestAssertion> first = new TreeMap<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          first.putIfAbsent(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber(), assertion);
        }
      }
      first.forEach((rule, assertion) -> line(path, profile, rule, assertion.getLocation().getContext(), assertion.getMessage()));
      line(path, profile, "done");
    }
  }

  private static void line(String... cells) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = String.valueOf(cells[i]).replaceAll("\\s+", " ");
    }
    System.out.println(String.join("\t", cells));
  }
}
