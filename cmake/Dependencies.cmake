# What the library is built on. Debian 12 has yaml-cpp 0.7, which exports a target without a
# namespace and whose package file sets no include path; libstemmer and utf8proc have no
# package file at all. This file is included by the installed package too.
find_package(fmt 9 REQUIRED)
find_package(yaml-cpp 0.7 REQUIRED)
if(NOT TARGET yaml-cpp::yaml-cpp)
    add_library(yaml-cpp::yaml-cpp INTERFACE IMPORTED)
    set_target_properties(yaml-cpp::yaml-cpp PROPERTIES INTERFACE_LINK_LIBRARIES yaml-cpp)
endif()

foreach(library IN ITEMS stemmer utf8proc)
    if(NOT TARGET plenum_${library})
        string(TOUPPER "PLENUM_${library}" name)
        string(REPLACE "stemmer" "libstemmer" header "${library}.h")
        find_path(${name}_INCLUDE ${header} REQUIRED)
        find_library(${name}_LIBRARY ${library} REQUIRED)
        add_library(plenum_${library} UNKNOWN IMPORTED)
        set_target_properties(plenum_${library} PROPERTIES
            IMPORTED_LOCATION "${${name}_LIBRARY}"
            INTERFACE_INCLUDE_DIRECTORIES "${${name}_INCLUDE}")
    endif()
endforeach()

# The index of an archive of past resolutions: any SQLite with FTS5 in it, as distributions build it.
find_package(SQLite3 3.34 REQUIRED)

# Office files, spreadsheets, PDF, and the solver of timetables: no package file of CMake's kind on Debian, or one that fails
# without the tools beside it (libzip), so pkg-config finds them all.
find_package(pugixml 1.12 REQUIRED)
find_package(PkgConfig REQUIRED)
foreach(module IN ITEMS libzip xlsxwriter pangocairo cairo-pdf librsvg-2.0 fribidi cbc)
    if(NOT TARGET PkgConfig::${module})
        pkg_check_modules(${module} REQUIRED QUIET IMPORTED_TARGET GLOBAL ${module})
    endif()
endforeach()
