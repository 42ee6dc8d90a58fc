include(CMakePackageConfigHelpers)

install(TARGETS plenum_exe RUNTIME COMPONENT program)
install(TARGETS plenum EXPORT plenumTargets
    ARCHIVE COMPONENT development
    LIBRARY COMPONENT development
    FILE_SET HEADERS COMPONENT development)

set(config_dir "${CMAKE_INSTALL_LIBDIR}/cmake/plenum")
write_basic_package_version_file(plenumConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(EXPORT plenumTargets NAMESPACE plenum:: DESTINATION "${config_dir}" COMPONENT development)
install(FILES cmake/plenumConfig.cmake cmake/Dependencies.cmake
    "${CMAKE_CURRENT_BINARY_DIR}/plenumConfigVersion.cmake"
    DESTINATION "${config_dir}" COMPONENT development)
