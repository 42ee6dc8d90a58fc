#include <cli/deciding/log_file.hpp>
#include <plenum/base/error.hpp>
#include <plenum/read/decisions.hpp>
#include <plenum/read/files.hpp>
#include <plenum/write/decisions.hpp>
#include <plenum/write/yaml.hpp>

#include <filesystem>
#include <vector>

namespace plenum::cli {

namespace fs = std::filesystem;

std::string log_path(const std::string& folder) {
    return (fs::path(folder) / "decisions.yaml").lexically_normal().generic_string();
}

LogFile load_log(const std::string& folder) {
    LogFile result{.path = log_path(folder), .text = {}};
    std::error_code ignored;
    if (fs::exists(result.path, ignored)) result.text = read::load(result.path)->text();
    return result;
}

std::string with_more(const LogFile& file, const Decisions& before, const Decisions& more) {
    std::vector<Tree> entries;
    for (const auto& each : more) entries.push_back(write::tree(each));
    auto text = write::appended(file.text, entries);
    Diagnostics found;
    const auto log = read::decisions(std::make_shared<const Source>(file.path, text), found);
    bool same = log.size() == before.size() + more.size();
    for (std::size_t i = 0; same && i < log.size(); ++i) {
        const auto& meant = i < before.size() ? before[i] : more[i - before.size()];
        same = write::flow(write::tree(log[i])) == write::flow(write::tree(meant));
    }
    if (!same) {
        throw Error(
            "'" + file.path + "' cannot be added to: an entry at its end would not be read as it is meant",
            "mend what stands above, or what looks odd at the end of the file");
    }
    return text;
}

}  // namespace plenum::cli
