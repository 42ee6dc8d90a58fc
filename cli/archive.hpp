#pragma once

#include <plenum/doc/house.hpp>

#include <string>

namespace plenum::cli {

/// Where the archive of past resolutions lies: what `asked` names (--archive), or else the folder policy of
/// the conference folder, which is `folder` or, when that is empty, looked for from the working directory
/// upwards. Throws Error, with where one goes, when there is none.
std::string archive_place(const std::string& asked, const std::string& folder = {});

/// The conference folder that is meant: `asked`, or the one from the working directory upwards; empty when
/// there is none. Throws Error when what was asked for is none.
std::string conference_folder(const std::string& asked);

/// How papers of an archive look, and in which language they are.
struct ArchiveLook {
    doc::House house;
    std::string language = "english";  ///< a Snowball name
};

/// By the conference.yaml of that folder; what is usual when it is empty, or has none.
ArchiveLook archive_look(const std::string& folder);

}  // namespace plenum::cli
