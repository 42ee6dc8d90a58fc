#pragma once

#include <map>
#include <string>

namespace plenum::cli {

/// Is a folder meant by `-o`: "letters/", or one that is there already?
bool names_folder(const std::string& path);

/// Writes files into a folder, which is made when it is not there: all of them or none. Files of the same
/// name are replaced, others stay. Throws Error when it cannot.
void write_folder(const std::string& folder, const std::map<std::string, std::string>& files);

}  // namespace plenum::cli
