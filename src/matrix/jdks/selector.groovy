if (!System.getenv("JDK25_HOME")) {
    println "The environment variable JDK25_HOME is not set, so Maven is not tried on JDK 25."
    return false
}
return true
