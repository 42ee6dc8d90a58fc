#include <cli/bearing.hpp>
#include <cli/check.hpp>
#include <cli/spelling.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/read/amendments.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/read/wordlists.hpp>

#include <filesystem>

namespace plenum::cli {

namespace {

namespace fs = std::filesystem;

/// Takes the files of amendments out of the paths.
std::vector<fs::path> take_amendments(std::vector<std::string>& paths) {
    std::vector<fs::path> result;
    std::erase_if(paths, [&](const std::string& path) {
        const bool amendments = fs::is_regular_file(path) && read::holds_amendments(*read::load(path));
        if (amendments) result.emplace_back(path);
        return amendments;
    });
    return result;
}

}  // namespace

Check::Check(Inputs inputs, const std::vector<std::string>& select, const std::vector<std::string>& ignore,
             const std::vector<std::string>& also) {
    auto amendment_files = take_amendments(inputs.paths);
    read = inputs.load();
    words = read::wordlists(read.conference, read.found);
    lexicon = read::lexicon(read.conference, read.found);
    choice = lint::choose(read.conference, select, ignore, read.found, also);
    amendments = amendment_files.empty()
                     ? amendments_beside(read.folder, read.found)
                     : read::amendments(read::load_all(amendment_files, read.found), read.found);
    if (choice.find("misspelling") != nullptr) speller = speller_for(read.conference);
    if (choice.find("already-policy") != nullptr) archive = archive_beside(inputs, read);
}

Diagnostics Check::findings(const Motions& motions) const {
    const auto classifications = classify::stems(motions, lexicon, read.conference);
    Diagnostics about;
    Bearings past;
    if (!archive.empty()) {
        const auto vocabulary = read::vocabulary(read.conference, about);
        past = bearings(archive, motions, read.conference, classifications, lexicon, vocabulary, about);
    }
    auto found =
        lint::check(motions, classifications, amendments,
                    {read.conference, words, lexicon, &speller, archive.empty() ? nullptr : &past}, choice);
    for (const auto& each : about.all()) found.add(each);
    return found;
}

std::vector<write::Mended> Check::mended() const {
    return write::mend(read.sources, [this](const std::vector<SourcePtr>& sources) {
        write::View view;
        view.motions = read::motions(sources, view.found, {.submitted = read.in_conference_folder});
        auto drafts = *this;
        drafts.archive.clear();  // what past conferences resolved mends nothing
        const auto checked = drafts.findings(view.motions);
        for (const auto& each : checked.all()) view.found.add(each);
        return view;
    });
}

}  // namespace plenum::cli
