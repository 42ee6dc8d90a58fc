# data_from_folder(<target> <folder> <header> <namespace>)
#
# Knowledge that a person may want to change is YAML, not code. Every <folder>/*.yaml is
# compiled into <target> byte for byte, behind
#
#     std::string_view file(std::string_view name);      // in <namespace>; "" when there is none
#
# A new data file is one new file; nothing else is edited.
function(data_from_folder target folder header namespace)
    file(GLOB files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.yaml")
    list(SORT files)
    set(entries "")
    foreach(file IN LISTS files)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
        file(READ "${file}" text)
        cmake_path(GET file FILENAME name)
        # A literal of its own for every 8 KB: compilers limit the length of one.
        set(literals "")
        string(LENGTH "${text}" length)
        set(at 0)
        while(at LESS length)
            string(SUBSTRING "${text}" ${at} 8000 piece)
            string(APPEND literals "\n        R\"plenum_data(${piece})plenum_data\"")
            math(EXPR at "${at} + 8000")
        endwhile()
        string(APPEND entries "    Entry{\"${name}\", std::string_view{${literals}}},\n")
    endforeach()
    string(MAKE_C_IDENTIFIER "${folder}" name)
    set(generated "${CMAKE_CURRENT_BINARY_DIR}/${name}.data.cpp")
    set(text [[
// Generated from @folder@/*.yaml by data_from_folder(). Do not edit.
#include <@header@>

#include <array>

namespace @namespace@ {

namespace {
struct Entry {
    std::string_view name;
    std::string_view text;
};
constexpr std::array entries{
@entries@};
}  // namespace

std::string_view file(std::string_view name) {
    for (const auto& entry : entries) {
        if (entry.name == name) return entry.text;
    }
    return {};
}

}  // namespace @namespace@
]])
    string(REPLACE "@folder@" "${folder}" text "${text}")
    string(REPLACE "@header@" "${header}" text "${text}")
    string(REPLACE "@namespace@" "${namespace}" text "${text}")
    string(REPLACE "@entries@" "${entries}" text "${text}")
    file(WRITE "${generated}.new" "${text}")
    file(COPY_FILE "${generated}.new" "${generated}" ONLY_IF_DIFFERENT)
    set_source_files_properties("${generated}" PROPERTIES COMPILE_OPTIONS "-Wno-overlength-strings")
    target_sources(${target} PRIVATE "${generated}")
endfunction()
