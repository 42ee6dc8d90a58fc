#pragma once

#include <cli/lock.hpp>
#include <cli/session.hpp>
#include <plenum/base/source.hpp>
#include <plenum/model/policy.hpp>
#include <plenum/policy/adding.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace plenum::cli {

/// What is to be added to an archive, and out of what.
struct ToAdd {
    std::string
        path;  ///< a conference folder or a file of past resolutions; empty: the folder from here upwards
    bool lost = false;  ///< what was lost as well
    bool keep_going = false;
};

/// Reads it, and shows what is found. Nothing when it is broken and nobody asked to go on; throws Error when
/// there are no results, or the conference says neither name nor year.
std::optional<Archive> resolved_to_add(const ToAdd& asked, Session& session);

/// The files of an archive while they are changed: each keeps its comments, and nothing is written before all
/// of it is known to be read as it was meant. Other runs of Plenum wait meanwhile.
class ArchiveFolder {
public:
    /// Reads the archive in that folder, which is made when it is not there, and shows what is found.
    /// `dry_run`: nothing is made or written.
    ArchiveFolder(std::string folder, bool dry_run, Session& session);

    /// Could all of it be read? Only then may it be changed.
    bool sound() const { return sound_; }

    const Archive& read() const { return archive_; }

    /// Puts what is fresh behind what the archive has of that conference, or into a file of its own. Gives
    /// that file; empty when nothing is fresh.
    std::string add(const policy::Adding& adding);

    /// Gives fields of resolutions other values: see write::field_edits.
    using Fields = std::vector<std::pair<std::string, std::string>>;
    void change(const std::vector<std::pair<const Resolution*, Fields>>& changes);

    /// Writes what was changed.
    void write() const;

private:
    void read_again(std::size_t expected);
    std::string fresh_file(const PastConference& past) const;

    std::string folder_;
    bool dry_run_;
    bool sound_ = false;
    std::optional<Lock> lock_;
    std::map<std::string, SourcePtr> sources_;
    std::set<std::string> changed_;
    Archive archive_;
};

}  // namespace plenum::cli
