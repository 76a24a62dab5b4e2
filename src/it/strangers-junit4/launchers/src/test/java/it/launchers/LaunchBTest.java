package it.launchers;

public class LaunchBTest extends InnerLaunch {}
