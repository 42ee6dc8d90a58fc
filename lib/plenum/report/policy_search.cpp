#include <plenum/base/numerals.hpp>
#include <plenum/base/text.hpp>
#include <plenum/report/policy_block.hpp>
#include <plenum/report/policy_search.hpp>
#include <plenum/report/policy_words.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

std::string years(const std::optional<int>& first, const std::optional<int>& last) {
    if (!first && !last) return {};
    if (!first) return "up to " + std::to_string(*last);
    if (!last) return "from " + std::to_string(*first) + " on";
    if (*first == *last) return std::to_string(*first);
    return std::to_string(*first) + " to " + std::to_string(*last);
}

/// What narrowed the search down: "LMC; 2015 to 2019; carried".
std::string narrowed(const PolicyQuery& query) {
    std::vector<std::string> said;
    for (const auto* each :
         {&query.conferences, &query.sections, &query.from, &query.outcomes, &query.statuses, &query.stems}) {
        if (each->empty()) continue;
        std::string one;
        for (const auto& word : *each) one += (one.empty() ? "" : " or ") + word;
        said.push_back(std::move(one));
    }
    if (auto when = years(query.first_year, query.last_year); !when.empty()) said.push_back(std::move(when));
    return joined(said);
}

doc::Block block(const PolicyHit& hit, bool plain) {
    const auto& resolution = hit.resolution;
    doc::Block block{.number = resolution.id,
                     .mark = {},
                     .who = text::upper(resolution.from),
                     .text = found_runs(hit.text, plain),
                     .parts = {},
                     .anchor = {},
                     .notes = {}};
    for (std::size_t i = 0; i < hit.parts.size(); ++i) {
        if (hit.parts[i].empty()) continue;
        block.parts.push_back({.label = '(' + roman(i + 1) + ')', .text = found_runs(hit.parts[i], plain)});
    }
    block.notes.push_back(standing_note(hit, true));
    if (resolution.action) block.notes.push_back(doc::plain("Action: " + action_words(*resolution.action)));
    return block;
}

void put_hits(const PolicySearch& search, bool plain, doc::Document& document) {
    std::vector<std::string> said{count(search.total, "resolution", "resolutions") + " of " +
                                  std::to_string(search.archive)};
    if (search.hits.size() < search.total) {
        said.push_back("the " + std::string(search.query.words.empty() ? "newest " : "best ") +
                       std::to_string(search.hits.size()) + " are shown");
        if (search.query.skip > 0)
            said.back() = std::to_string(search.hits.size()) + " are shown, from the " +
                          std::to_string(search.query.skip + 1) + "th on";
    }
    document.subtitle = joined(said);
    for (const auto& hit : search.hits) document.elements.emplace_back(block(hit, plain));
}

void put_places(const PolicySearch& search, doc::Document& document) {
    doc::Table table{.caption = "Conferences in the archive",
                     .head = {"Conference", "Years", "Resolutions"},
                     .rows = {},
                     .numeric = {false, false, true}};
    for (const auto& place : search.places) {
        table.rows.push_back({doc::plain(place.conference.empty() ? "not said" : place.conference),
                              doc::plain(years(place.first_year, place.last_year)),
                              doc::plain(std::to_string(place.resolutions))});
    }
    document.subtitle = count(search.archive, "resolution", "resolutions");
    if (!table.rows.empty()) document.elements.emplace_back(std::move(table));
    document.elements.emplace_back(doc::Paragraph{doc::plain(
        "Say what to look for, as in  plenum policy search firearms,  or narrow it down by conference, year, "
        "section, outcome, status, committee or stem.")});
}

/// Why nothing may have been found, and what to try.
std::string advice(const PolicySearch& search) {
    if (search.scattered > 0) {
        return "These words do not stand in a row anywhere; without quotation marks there " +
               std::string(search.scattered == 1
                               ? "is 1 resolution"
                               : "are " + std::to_string(search.scattered) + " resolutions") +
               " with all of them.";
    }
    if (search.query.words.find(" or ") != std::string::npos)
        return "All the words have to be there, 'or' as well: for one or the other write OR in capitals.";
    if (search.query.filters())
        return "Perhaps there is something without the limits of conference, year and so on.";
    return "Try fewer words, or the beginning of one, as in  prescri*.";
}

}  // namespace

doc::Document policy_search(const PolicySearch& search, bool plain) {
    const auto& query = search.query;
    std::vector<std::string> about;
    if (!query.words.empty()) about.push_back(query.words);
    if (auto limits = narrowed(query); !limits.empty()) about.push_back(std::move(limits));
    doc::Document document;
    document.title = about.empty() ? "Past resolutions" : "Past resolutions: " + joined(about);
    if (about.empty()) {
        put_places(search, document);
    } else if (search.total == 0) {
        document.subtitle = "0 resolutions of " + std::to_string(search.archive);
        document.elements.emplace_back(doc::Paragraph{doc::plain("Nothing was found. " + advice(search))});
    } else {
        put_hits(search, plain, document);
    }
    return document;
}

}  // namespace plenum::report
