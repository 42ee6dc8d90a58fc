#pragma once

#include <string>

namespace plenum::cli {

/// Where the archive of past resolutions lies: what `asked` names (--archive), or else the folder policy of
/// the conference folder, which is `folder` or, when that is empty, looked for from the working directory
/// upwards. Throws Error, with where one goes, when there is none.
std::string archive_place(const std::string& asked, const std::string& folder = {});

}  // namespace plenum::cli
