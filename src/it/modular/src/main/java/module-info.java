module it.modular {
    exports it.modular;
}
