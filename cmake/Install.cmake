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

# The manual and the completions are printed by the program itself, from the declarations that parse
# the command line, so that they cannot drift from it.
set(described "${CMAKE_CURRENT_BINARY_DIR}/described")
set(artefacts "")
function(describe file folder)
    add_custom_command(OUTPUT "${described}/${file}"
        COMMAND ${CMAKE_COMMAND} -E make_directory "${described}"
        COMMAND plenum_exe describe ${ARGN} > "${described}/${file}"
        DEPENDS plenum_exe VERBATIM)
    install(FILES "${described}/${file}" DESTINATION "${folder}" COMPONENT program)
    set(artefacts "${artefacts};${described}/${file}" PARENT_SCOPE)
endfunction()
describe(plenum.1 "${CMAKE_INSTALL_MANDIR}/man1" man)
describe(plenum "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" completions bash)
describe(_plenum "${CMAKE_INSTALL_DATADIR}/zsh/site-functions" completions zsh)
describe(plenum.fish "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d" completions fish)
add_custom_target(artefacts ALL DEPENDS ${artefacts})
