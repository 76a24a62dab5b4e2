package it.launchers;

public class LaunchATest extends InnerLaunch {}
