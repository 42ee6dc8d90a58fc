#include <cli/recording/results_file.hpp>
#include <cli/resolving.hpp>
#include <plenum/base/error.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/results.hpp>
#include <plenum/read/yaml.hpp>
#include <plenum/write/decisions.hpp>
#include <plenum/write/results.hpp>
#include <plenum/write/yaml.hpp>

#include <filesystem>
#include <vector>

namespace plenum::cli {

namespace {

void refuse_damaged(const ResultsFile& file) {
    Diagnostics damage;
    read::yaml(std::make_shared<const Source>(file.path, file.text), damage);
    if (damage.count(Severity::error) == 0) return;
    throw Error("'" + file.path + "' is damaged, so that nothing can be added to it safely",
                "mend what 'plenum minutes' says of it, and record again");
}

/// Does the text say these results, and no others?
bool says(const ResultsFile& file, const std::string& text, const Results& meant) {
    Diagnostics found;
    const auto read = read::results(std::make_shared<const Source>(file.path, text), found);
    bool same = read.size() == meant.size();
    for (std::size_t i = 0; same && i < meant.size(); ++i) {
        same = write::flow(write::tree(read[i])) == write::flow(write::tree(meant[i]));
    }
    return same;
}

}  // namespace

ResultsFile load_results_file(const std::string& folder) {
    ResultsFile result{.path = results_path(folder), .text = {}, .results = {}, .found = {}};
    std::error_code ignored;
    if (!std::filesystem::exists(result.path, ignored)) return result;
    const auto source = read::load(result.path);
    result.text = source->text();
    result.results = read::results(source, result.found);
    return result;
}

std::string with_more(const ResultsFile& file, const Results& more) {
    refuse_damaged(file);
    std::vector<Tree> entries;
    for (const auto& each : more) entries.push_back(write::tree(each));
    auto text = write::appended_under("results", file.text, entries);
    auto meant = file.results;
    meant.insert(meant.end(), more.begin(), more.end());
    if (says(file, text, meant)) return text;
    throw Error(
        "'" + file.path + "' cannot be added to: an entry at its end would not be read as it is meant",
        "mend what stands above, or what looks odd at the end of the file");
}

std::string without(const ResultsFile& file, std::size_t entry) {
    refuse_damaged(file);
    auto text = write::without_entry(file.text, file.results[entry].origin.whole);
    auto meant = file.results;
    meant.erase(meant.begin() + static_cast<std::ptrdiff_t>(entry));
    if (text && says(file, *text, meant)) return *text;
    throw Error("'" + file.path + "' is laid out so that this entry cannot be taken out by itself",
                "take it out by hand");
}

}  // namespace plenum::cli
