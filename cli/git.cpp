#include <cli/git.hpp>
#include <cli/process.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace plenum::cli::git {

namespace {

namespace fs = std::filesystem;

Ended git(const std::string& folder, std::vector<std::string> arguments, const std::string& input = {}) {
    arguments.insert(arguments.begin(), {"git", "-C", folder});
    auto ended = run_program(arguments, input);
    if (!ended) {
        throw Error("git is not installed, so there are no revisions to look up",
                    "name an earlier copy of decisions.yaml, or an agenda that was written as JSON");
    }
    return std::move(*ended);
}

Error failed(const std::string& revision) {
    return Error("git could not read what stood here at '" + revision + "'",
                 "does  git show " + revision + "  work in this folder?");
}

struct Blob {
    std::string path;
    std::string name;  ///< by which git finds it
};

bool is_wanted(const std::string& path, const std::vector<std::string>& wanted) {
    const auto ending = text::fold(fs::path(path).extension().string());
    if (ending != ".yaml" && ending != ".yml") return false;
    return std::ranges::any_of(
        wanted, [&](const std::string& each) { return path == each || path.starts_with(each + '/'); });
}

/// "100644 blob 3b18e5...\tmotions/orrest.yaml" and so on, each with a NUL behind it.
std::vector<Blob> blobs(std::string_view listing, const std::vector<std::string>& wanted) {
    constexpr std::string_view kind = " blob ";
    std::vector<Blob> result;
    while (!listing.empty()) {
        const auto line = listing.substr(0, listing.find('\0'));
        listing.remove_prefix(std::min(listing.size(), line.size() + 1));
        const auto tab = line.find('\t');
        const auto at = line.find(kind);
        // A link is kept as a blob too, and leads out of what git keeps.
        if (tab == std::string_view::npos || at == std::string_view::npos || line.starts_with("120000"))
            continue;
        const std::string path(line.substr(tab + 1));
        const auto name = line.substr(at + kind.size(), tab - at - kind.size());
        if (is_wanted(path, wanted)) result.push_back({.path = path, .name = std::string(name)});
    }
    return result;
}

/// Takes "3b18e5... blob 1234\n", the bytes, and a line break from what `cat-file --batch` printed.
std::optional<std::string> take_blob(std::string_view& printed) {
    const auto head = printed.substr(0, printed.find('\n'));
    const auto blank = head.rfind(' ');
    std::size_t size = 0;
    if (blank == std::string_view::npos) return std::nullopt;
    const auto [end, trouble] = std::from_chars(head.data() + blank + 1, head.data() + head.size(), size);
    if (trouble != std::errc{} || printed.size() < head.size() + 2 || size > printed.size() - head.size() - 2)
        return std::nullopt;
    auto result = std::string(printed.substr(head.size() + 1, size));
    printed.remove_prefix(head.size() + size + 2);
    return result;
}

}  // namespace

std::optional<std::string> commit(const std::string& folder, const std::string& revision) {
    // Nothing that git could take for an option.
    if (revision.empty() || revision.front() == '-') return std::nullopt;
    const auto ended =
        git(folder, {"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"});
    if (ended.status != 0) return std::nullopt;
    return std::string(text::trim(ended.out));
}

std::map<std::string, SourcePtr> files(const std::string& folder, const std::string& commit,
                                       const std::vector<std::string>& wanted, const std::string& revision) {
    const auto listing = git(folder, {"ls-tree", "-r", "-z", commit, "."});
    if (listing.status != 0) throw failed(revision);
    const auto found = blobs(listing.out, wanted);
    std::map<std::string, SourcePtr> result;
    constexpr std::size_t at_once = 400;  // names of 65 signs at most
    for (std::size_t first = 0; first < found.size(); first += at_once) {
        const auto last = std::min(found.size(), first + at_once);
        std::string names;
        for (auto i = first; i < last; ++i) names += found[i].name + '\n';
        const auto batch = git(folder, {"cat-file", "--batch"}, names);
        std::string_view printed = batch.out;
        for (auto i = first; i < last; ++i) {
            auto bytes = take_blob(printed);
            if (batch.status != 0 || !bytes) throw failed(revision);
            result.emplace(found[i].path,
                           std::make_shared<Source>(found[i].path + " at " + revision, std::move(*bytes)));
        }
    }
    return result;
}

}  // namespace plenum::cli::git
