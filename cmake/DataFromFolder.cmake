# data_from_folder(<target> <folder> <compiler>)
#
# Knowledge that a person may want to change is YAML, not code. Every <folder>/*.yaml is parsed
# when <target> is built, by the program <compiler>, and compiled in as a tree; every file of
# <folder>/templates goes in byte for byte. A new data file is one new file; nothing else is
# edited, and a fault in one stops the build.
function(data_from_folder target folder compiler)
    file(GLOB trees CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.yaml")
    file(GLOB texts CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/templates/*")
    list(SORT trees)
    list(SORT texts)
    string(MAKE_C_IDENTIFIER "${folder}" name)
    set(generated "${CMAKE_CURRENT_BINARY_DIR}/${name}.data.cpp")
    add_custom_command(OUTPUT "${generated}"
        COMMAND ${compiler} "${generated}" trees ${trees} texts ${texts}
        DEPENDS ${compiler} ${trees} ${texts}
        COMMENT "Compiling ${folder}/*.yaml"
        VERBATIM)
    set_source_files_properties("${generated}" PROPERTIES
        COMPILE_OPTIONS "-Wno-overlength-strings" SKIP_LINTING ON)
    target_sources(${target} PRIVATE "${generated}")
endfunction()
