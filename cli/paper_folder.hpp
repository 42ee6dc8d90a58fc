#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/manifest.hpp>
#include <plenum/papers/fate.hpp>

#include <map>
#include <string>
#include <vector>

namespace plenum::cli {

/// The folder papers/ with its manifest, as it was found and as it becomes. Only whoever holds a Lock on its
/// manifest writes there.
class PaperFolder {
public:
    /// Reads the manifest; what is wrong with it is a finding in `found`, and then no file in the folder
    /// counts as ours.
    PaperFolder(std::string folder, Manifest now, Diagnostics& found);

    /// Do the recorded files of that paper stand as they were made, and was all that it is made of the same?
    bool current(std::string_view paper, const std::vector<std::string>& from) const;

    /// What has to be done about a file that would be made of those bytes; of none, when it is made no more.
    plenum::papers::Fate fate(const std::string& file, std::string_view bytes) const;

    /// Records a file as it would be made, and says what has to be done.
    plenum::papers::Fate add(const std::string& file, std::string_view paper, std::vector<std::string> from,
                             std::string_view bytes);

    /// Takes the records of a paper over from the earlier manifest; its files. One that is `set_aside`,
    /// whatever it was made of, is out of date when it is next asked for, unless all that is as it was.
    std::vector<std::string> keep(std::string_view paper, bool set_aside = false);

    /// What the earlier manifest has and this one has not: files that belong to the conference no more.
    std::vector<std::string> left_over() const;

    /// Writes one of the files, and into the manifest that it is ours: who is stopped half-way finds no file
    /// next time that he would have to take for a person's. Its inputs stay the earlier ones until
    /// `write_manifest`, so that what was not reached is made then.
    void write(const std::string& file, std::string_view bytes);

    /// Takes one away.
    void remove(const std::string& file);

    void write_manifest() const;

    const std::string& folder() const { return folder_; }

private:
    std::string sum(const std::string& file) const;

    std::string folder_;
    Manifest before_;  ///< and what was written since
    Manifest now_;
};

}  // namespace plenum::cli
