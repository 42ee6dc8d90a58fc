#pragma once

#include <cli/session.hpp>
#include <plenum/base/diagnostic.hpp>
#include <plenum/doc/house.hpp>
#include <plenum/model/amendment.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/motion.hpp>
#include <plenum/model/policy.hpp>

#include <functional>
#include <string>
#include <vector>

namespace plenum::cli {

/// What was read for a command, and what there is to say about it.
struct Reading {
    Conference conference;
    doc::House house;  ///< how its papers look
    Motions motions;
    Diagnostics found;
    std::vector<SourcePtr> sources;     ///< what the motions were read from
    bool in_conference_folder = false;  ///< the motions lie in a conference folder, submitted
    std::string folder;                 ///< that folder; empty when there is none

    /// Something was lost or is not what was meant: no paper may be made of it, unless
    /// --keep-going.
    bool broken() const { return found.count(Severity::error) > 0; }

    /// What the shell is told after motions were read and shown: `failed` when there were errors
    /// and nothing could be read at all, `findings` when there are errors or warnings.
    Exit exit() const;
};

/// The motions a command works on, and the conference they are for.
struct Inputs {
    std::vector<std::string> paths;
    std::string conference;     ///< --conference
    std::string nation;         ///< --nation
    bool keep_going = false;    ///< --keep-going
    std::string archive;        ///< --archive
    bool may_be_empty = false;  ///< a conference folder without motions is read too

    void declare(CLI::App& app);

    /// --archive, for commands that learn from past resolutions.
    void declare_archive(CLI::App& app);

    /// The resolutions of past conferences: those that --archive names, or those in the folder policy of the
    /// conference folder. Findings go to `found`; throws Error when what was named cannot be read.
    Archive past(const Reading& reading, Diagnostics& found) const;

    /// The conference folder that load() would read; throws Error when there is none.
    std::string folder() const;

    /// Reads it all.
    ///
    /// A path is a file, a folder of motions, a conference folder or "-". A conference folder holds
    /// a conference.yaml, or else a folder named motions; its motions lie where conference.yaml
    /// says. With no path it is looked for from the working directory upwards. For other paths the
    /// conference.yaml nearest above the first of them holds; without one the built-in profile.
    /// Throws Error when a path cannot be read, or when there is nothing to read. `known` is called with the
    /// conference as soon as that is read, perhaps on a thread of its own, so that what is made of it
    /// need not wait for the motions.
    Reading load(const std::function<void(const Conference&)>& known = {}) const;
};

/// The conference a new draft is for: that of the file or folder `asked`, or, when it is empty, of
/// the conference folder from the working directory upwards, or else the built-in profile.
Conference find_conference(const std::string& asked, Diagnostics& found);

/// Is the working directory in a conference folder? Then a command without a path reads it.
bool in_conference_folder();

/// The amendments and riders of a conference folder: its folder amendments, or the file amendments.yaml. None
/// when there is no folder.
Amendments amendments_beside(const std::string& folder, Diagnostics& found);

/// Shows findings on stderr as people read them.
void show(const Diagnostics& found, Session& session);

}  // namespace plenum::cli
