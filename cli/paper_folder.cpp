#include <cli/output.hpp>
#include <cli/paper_folder.hpp>
#include <plenum/base/error.hpp>
#include <plenum/papers/digest.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/manifest.hpp>
#include <plenum/write/manifest.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace plenum::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view manifest_name = "manifest.yaml";

}  // namespace

PaperFolder::PaperFolder(std::string folder, Manifest now, Diagnostics& found)
    : folder_(std::move(folder)),
      now_(std::move(now)) {
    const auto path = fs::path(folder_) / manifest_name;
    std::error_code none;
    if (fs::exists(path, none)) before_ = read::manifest(read::load(path), found);
}

std::string PaperFolder::sum(const std::string& file) const {
    std::ifstream in(fs::path(folder_) / file, std::ios::binary);
    if (!in) return {};
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    return plenum::papers::sha256(bytes);
}

bool PaperFolder::current(std::string_view paper, const std::vector<std::string>& from) const {
    bool any = false;
    for (const auto& made : before_.papers) {
        if (made.paper != paper) continue;
        if (made.from != from || sum(made.file) != made.sha256) return false;
        any = true;
    }
    return any && plenum::papers::same_inputs(before_, now_, from);
}

papers::Fate PaperFolder::fate(const std::string& file, std::string_view bytes) const {
    const auto* recorded = plenum::papers::find(before_, file);
    return plenum::papers::fate(sum(file), recorded == nullptr ? std::string() : recorded->sha256,
                                bytes.empty() ? std::string() : plenum::papers::sha256(bytes));
}

papers::Fate PaperFolder::add(const std::string& file, std::string_view paper, std::vector<std::string> from,
                              std::string_view bytes) {
    const auto what = fate(file, bytes);
    MadePaper record{.file = file,
                     .paper = std::string(paper),
                     .sha256 = plenum::papers::sha256(bytes),
                     .from = std::move(from)};
    if (what == plenum::papers::Fate::edited) {
        // It stays what it was when we made it, or not ours at all, however often we look.
        const auto* recorded = plenum::papers::find(before_, file);
        record.sha256 = recorded == nullptr ? std::string() : recorded->sha256;
    }
    now_.papers.push_back(std::move(record));
    return what;
}

std::vector<std::string> PaperFolder::keep(std::string_view paper, bool set_aside) {
    std::vector<std::string> result;
    for (const auto& made : before_.papers) {
        if (made.paper != paper) continue;
        now_.papers.push_back(made);
        // What it was made of is not written down for each paper: one name that no input has says that it was
        // earlier.
        if (set_aside && !plenum::papers::same_inputs(before_, now_, made.from)) {
            now_.papers.back().from = {"earlier"};
        }
        result.push_back(made.file);
    }
    return result;
}

std::vector<std::string> PaperFolder::left_over() const {
    std::vector<std::string> result;
    for (const auto& made : before_.papers) {
        std::error_code none;
        if (plenum::papers::find(now_, made.file) == nullptr &&
            fs::exists(fs::path(folder_) / made.file, none))
            result.push_back(made.file);
    }
    return result;
}

void PaperFolder::write(const std::string& file, std::string_view bytes) {
    const auto path = fs::path(folder_) / file;
    std::error_code trouble;
    fs::create_directories(path.parent_path(), trouble);
    if (trouble) {
        throw Error(
            "cannot make the folder '" + path.parent_path().generic_string() + "': " + trouble.message(),
            "check that you may write there");
    }
    write_file(path.generic_string(), bytes);
    const auto at = std::ranges::find(now_.papers, file, &MadePaper::file);
    if (at == now_.papers.end()) return;
    at->sha256 = plenum::papers::sha256(bytes);
    const auto earlier = std::ranges::find(before_.papers, file, &MadePaper::file);
    if (earlier != before_.papers.end()) {
        *earlier = *at;
    } else {
        before_.papers.push_back(*at);
    }
    write_file((fs::path(folder_) / manifest_name).generic_string(), write::manifest(before_));
}

void PaperFolder::remove(const std::string& file) {
    std::error_code trouble;
    fs::remove(fs::path(folder_) / file, trouble);
    if (trouble) {
        throw Error(
            "cannot take away '" + (fs::path(folder_) / file).generic_string() + "': " + trouble.message(),
            "check that nobody has it open, and that you may write there");
    }
}

void PaperFolder::write_manifest() const {
    write_file((fs::path(folder_) / manifest_name).generic_string(), write::manifest(now_));
}

}  // namespace plenum::cli
