@echo off
rem Runs newsgraph from the folder that its zip was unpacked to: bin\newsgraph build seeds
rem
rem NEWSGRAPH_JAVA_OPTS  more options for Java, which win over the ones set here (-Xmx8g)
rem JAVA_HOME            the Java to use, 17 or later; else the java found on PATH

setlocal
set "newsgraph_java=java"
if defined JAVA_HOME set "newsgraph_java=%JAVA_HOME%\bin\java"
"%newsgraph_java%" -version >nul 2>&1
if errorlevel 1 (
    echo newsgraph: no Java that runs. Install version 17 or later, and put it on PATH or set JAVA_HOME. 1>&2
    exit /b 2
)
"%newsgraph_java%" -Xmx4g -Dfile.encoding=UTF-8 %NEWSGRAPH_JAVA_OPTS% -jar "%~dp0..\lib\newsgraph.jar" %*
exit /b %errorlevel%
