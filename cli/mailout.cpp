#include <CLI/CLI.hpp>
#include <cli/action_report.hpp>
#include <cli/archive_index.hpp>
#include <cli/blank.hpp>
#include <cli/book_page.hpp>
#include <cli/guiding.hpp>
#include <cli/last_year.hpp>
#include <cli/mailout.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/yaml.hpp>
#include <plenum/render/document.hpp>
#include <plenum/report/ac1.hpp>
#include <plenum/report/minutes.hpp>
#include <plenum/report/words.hpp>
#include <plenum/write/kit.hpp>

#include <algorithm>
#include <filesystem>
#include <limits>
#include <sstream>

namespace plenum::cli {

namespace {

namespace fs = std::filesystem;

/// "90 resolutions of 35 conferences, 2012 to 2025"; empty without an archive.
std::string archive_in_words(const Archive& past) {
    std::size_t resolutions = 0;
    std::optional<int> first;
    std::optional<int> last;
    for (const auto& each : past) {
        resolutions += each.resolutions.size();
        if (!each.year) continue;
        first = std::min(first.value_or(*each.year), *each.year);
        last = std::max(last.value_or(*each.year), *each.year);
    }
    if (resolutions == 0) return {};
    auto result = report::count(resolutions, "resolution", "resolutions") + " of " +
                  report::count(past.size(), "conference", "conferences");
    if (first) result += ", " + std::to_string(*first);
    if (last != first) result += " to " + std::to_string(*last);
    return result;
}

std::string as(std::string_view format, const doc::Document& document, const doc::House& house) {
    for (const auto* each : render::documents::all()) {
        if (each->name == format) return each->write(document, house);
    }
    return {};
}

std::string policy_book(const Reading& reading, const fs::path& archive, Diagnostics& found) {
    std::ostringstream nobody;
    const CLI::App no_app;
    Session mute{nobody, nobody, no_app};
    PolicyQuery everything;
    everything.everything = true;
    everything.limit = std::numeric_limits<std::uint32_t>::max();
    const auto book = searched(archive.lexically_normal().generic_string(), reading.folder, everything, mute);
    for (const auto& each : book.found.all()) found.add(each);
    return book_page(book.search, reading.folder, {});
}

}  // namespace

Documents mailout_papers(const Overview& overview, Diagnostics& found) {
    const auto& reading = overview.prepared.reading;
    const auto& conference = reading.conference;
    Documents result;
    report::Facts facts;
    if (auto past = archive_in_words(overview.prepared.past); !past.empty())
        facts["POLICY"] = std::move(past);
    const auto before = last_year(previous_folder(reading));
    if (before && before->decided.recorded) {
        const auto& agenda = before->known.agenda;
        const auto name = report::conference_name(agenda.conference);
        const auto& decided = before->decided;
        result.emplace("minutes",
                       report::minutes(agenda, decided.proceedings, decided.resolutions, decided.sessions));
        facts["MINUTES"] = name;
        facts["AC1"] = name;
    }
    result.emplace("covering-note", guidance_for("mailout", conference, found, facts));
    result.emplace("instructions", guidance_for("entering", conference, found, facts));
    result.emplace("guidance", guidance_for("submitters", conference, found));
    return result;
}

Documents mailout_ac1(const Overview& overview, const std::string& today, Diagnostics& found) {
    const auto before = last_year(previous_folder(overview.prepared.reading));
    if (!before || !before->decided.recorded) return {};
    const auto actions = action_report(before->known.prepared, before->decided, {}, today);
    for (const auto& each : actions.found.all()) found.add(each);
    const auto& conference = before->known.agenda.conference;
    return {{"mailout/ac1", report::ac1(followed_up(actions.report, conference, {}, found), conference)}};
}

std::map<std::string, std::string> mailout_kit(const Overview& overview, Diagnostics& found) {
    const auto& prepared = overview.prepared;
    const auto& conference = prepared.reading.conference;
    std::map<std::string, std::string> result;
    if (const auto& source = conference.origin.source) {
        const auto documents = read::yaml(source, found);
        if (!documents.empty()) result["conference.yaml"] = write::kit(documents.front());
    }
    result["draft.yaml"] = blank_draft({.file = "draft.yaml", .from = {}, .section = {}}, conference);
    report::Facts facts;
    if (auto past = archive_in_words(prepared.past); !past.empty()) {
        facts["POLICY"] = std::move(past);
        const auto folder = (fs::path(prepared.reading.folder) / "policy").lexically_normal();
        std::error_code none;
        if (fs::is_directory(folder, none)) {
            result["policy-book.html"] = policy_book(prepared.reading, folder, found);
            for (const auto& source : read::load_all({folder.lexically_normal()}, found)) {
                const auto file = fs::path(source->name()).lexically_proximate(folder).generic_string();
                result["policy/" + file] = std::string(source->text());
            }
        }
    }
    result["README.txt"] = as("text", guidance_for("entering", conference, found, facts), {});
    return result;
}

}  // namespace plenum::cli
