#include <cli/archive.hpp>
#include <cli/archive_index.hpp>
#include <cli/build.hpp>
#include <cli/inputs.hpp>
#include <plenum/base/error.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/model/bearing.hpp>
#include <plenum/policy/index.hpp>
#include <plenum/policy/unusable.hpp>
#include <plenum/read/archive_files.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/policy.hpp>

#include <filesystem>

namespace plenum::cli {

namespace {

namespace fs = std::filesystem;

/// From so many bytes on, reading them all takes long enough to say so.
constexpr std::uint64_t large = 4U << 20U;

/// Everything an index is made of.
struct Made {
    Archive archive;
    std::vector<policy::Stems> stems;
    Diagnostics found;
    std::string language;
};

std::string conference_file(const std::string& folder) {
    const auto file = (fs::path(folder) / "conference.yaml").lexically_normal();
    std::error_code ignored;
    return !folder.empty() && fs::is_regular_file(file, ignored) ? file.generic_string() : std::string();
}

/// Changes with anything that an index is made of: the program, the conference, the files.
std::string key_of(const ArchiveFiles& files, const std::string& folder) {
    auto result = build() + '\n';
    if (const auto file = conference_file(folder); !file.empty())
        result += read::archive_files(file).fingerprint();
    return result + '\n' + files.fingerprint();
}

std::vector<policy::Stems> stems_of(const Archive& archive, const Conference& conference) {
    Diagnostics ignored;  // about conference.yaml, of which other commands tell
    const auto lexicon = read::lexicon(conference, ignored);
    std::vector<policy::Stems> result;
    for (const auto& past : archive) {
        Motions motions;
        for (const auto& each : past.resolutions) motions.push_back(as_motion(each));
        for (const auto& classified : classify::stems(motions, lexicon, conference)) {
            auto& stems = result.emplace_back();
            for (const auto& part : classified.parts) stems.push_back(part.stem);
        }
    }
    return result;
}

Made made(const std::string& place, const std::string& folder) {
    Made result;
    Diagnostics ignored;
    const auto file = conference_file(folder);
    const auto conference = find_conference(file, ignored);
    result.language = conference.language;
    result.archive = read::archive(read::load_all({place}, result.found), result.found);
    result.stems = stems_of(result.archive, conference);
    return result;
}

Diagnostics findings_of(const policy::Index& index, const ArchiveFiles& files) {
    Diagnostics result;
    SourcePtr last;
    std::string name;
    for (auto& [finding, file] : index.findings()) {
        if (!file.empty() && file != name) {
            last = read::load(fs::path(files.folder) / file);
            name = file;
        }
        if (!file.empty()) finding.source = last;
        result.add(std::move(finding));
    }
    return result;
}

std::optional<Searched> ask(const policy::Index& index, const ArchiveFiles& files, const PolicyQuery& query) {
    try {
        return Searched{.search = index.search(query), .found = findings_of(index, files)};
    } catch (const policy::Unusable&) {
        return std::nullopt;
    }
}

}  // namespace

Searched searched(const std::string& place, const std::string& folder, const PolicyQuery& query,
                  Session& session) {
    const auto files = read::archive_files(place);
    if (files.files.empty()) {
        throw Error("there are no past resolutions in '" + place + "'",
                    "files of past conferences end in .yaml; 'plenum policy add' writes one");
    }
    const auto key = key_of(files, folder);
    const auto file = files.cache("search.sqlite");
    if (const auto index = policy::Index::opened(file, key)) {
        if (auto result = ask(*index, files, query)) return std::move(*result);
    }
    std::uint64_t bytes = 0;
    for (const auto& each : files.files) bytes += each.size;
    const bool says = session.terminal && bytes > large;
    if (says) session.err << "plenum: the archive has changed, and its index is made anew\n" << std::flush;
    const auto made = cli::made(place, folder);
    const policy::Contents contents{.archive = made.archive,
                                    .stems = made.stems,
                                    .found = made.found,
                                    .language = made.language,
                                    .folder = files.folder,
                                    .key = key,
                                    .newest = files.newest()};
    const bool kept = policy::keep(contents, file);
    if (says && !kept) {
        session.err
            << "plenum: the index cannot be kept beside the archive, and will be made anew each time\n";
    }
    if (const auto index = kept ? policy::Index::opened(file, key) : std::nullopt) {
        if (auto result = ask(*index, files, query)) return std::move(*result);
    }
    try {
        const policy::Index index(contents);
        return {.search = index.search(query), .found = findings_of(index, files)};
    } catch (const policy::Unusable& e) {
        throw Error("the archive cannot be searched: " + std::string(e.what()),
                    "SQLite 3.34 or later with FTS5 is needed for it, and memory for the index");
    }
}

}  // namespace plenum::cli
