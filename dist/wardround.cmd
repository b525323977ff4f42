@echo off
rem Starts Wardround from its distribution; it brings its own Java and needs no administrator rights.
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0"
"%HOME_DIR%runtime\bin\java.exe" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED "-Dwardround.home=%HOME_DIR%." -cp "%HOME_DIR%lib\*" %WARDROUND_JAVA_OPTS% org.wardround.cli.Wardround %*
exit /b %ERRORLEVEL%
