// Het formulier.
export {};
