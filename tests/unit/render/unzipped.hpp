#pragma once

#include <map>
#include <string>

namespace plenum::test {

/// The files inside a ZIP file, as Word files and workbooks are, by path.
std::map<std::string, std::string> unzipped(const std::string& bytes);

}  // namespace plenum::test
