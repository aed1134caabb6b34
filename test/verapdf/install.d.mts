export declare const home: string;
export declare const classPath: string;
export declare const isInstalled: () => boolean;
