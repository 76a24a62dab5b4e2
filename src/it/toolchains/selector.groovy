// Another JDK than Maven's, among those that are installed next to it: the tests are to run on it.
def jdks = new File(System.getProperty("java.home")).canonicalFile.parentFile.listFiles().collectEntries { home ->
    def release = new Properties()
    def file = new File(home, "release")
    if (file.file && new File(home, "lib").directory) {
        file.withReader("UTF-8") { release.load(it) }
    }
    [(home.canonicalPath): release.getProperty("JAVA_VERSION", "").replace('"', "")]
}.findAll { home, version -> version && version != System.getProperty("java.version") }.sort()
if (jdks.isEmpty()) {
    println "No JDK is installed next to Maven's own, ${System.getProperty("java.home")}, so toolchains have nothing to choose."
    return false
}

def home = jdks.keySet().first()
def build = new File(basedir, "target")
build.mkdirs()
new File(build, "toolchains.xml").setText("""<?xml version="1.0" encoding="UTF-8"?>
<toolchains>
  <toolchain>
    <type>jdk</type>
    <provides>
      <version>${jdks[home]}</version>
    </provides>
    <configuration>
      <jdkHome>${home}</jdkHome>
    </configuration>
  </toolchain>
</toolchains>
""", "UTF-8")

// The invoker hands these to each build.
def properties = new Properties()
properties.setProperty("it.jdk.home", home)
properties.setProperty("it.jdk.version", jdks[home])
new File(basedir, "test.properties").withOutputStream { properties.store(it, null) }
println "The tests run on Java ${jdks[home]}, Maven on ${System.getProperty("java.version")}."
return true
