// Making an index.
#include <plenum/base/text.hpp>
#include <plenum/policy/cache_file.hpp>
#include <plenum/policy/index_inside.hpp>
#include <plenum/policy/match.hpp>
#include <plenum/policy/packing.hpp>

#include <algorithm>
#include <cstring>
#include <map>
#include <numeric>

namespace plenum::policy {

namespace {

constexpr const char* tables =
    "CREATE TABLE facts(name TEXT PRIMARY KEY, value) WITHOUT ROWID;"
    "CREATE TABLE resolutions(row INTEGER PRIMARY KEY, id TEXT, packed BLOB);"
    "CREATE TABLE columns(name TEXT PRIMARY KEY, numbers BLOB);"
    "CREATE TABLE names(kind TEXT, at INTEGER, name TEXT, PRIMARY KEY(kind, at)) WITHOUT ROWID;"
    "CREATE TABLE findings(row INTEGER PRIMARY KEY, severity, rule, message, hint, file, place, length, "
    "motion, part);"
    "CREATE VIRTUAL TABLE words USING fts5(text, content='', columnsize=0, prefix='2 3',"
    " tokenize=\"ascii tokenchars '=|'\");"
    // In memory up to 64 MB, so that few pieces have to be merged.
    "INSERT INTO words(words, rank) VALUES('hashsize', 67108864);";

/// A resolution of the archive by its place there.
struct Place {
    const PastConference* past;
    const Resolution* resolution;
    const Stems* stems;
};

/// The newest first; within a year by conference, and then as the archive has them.
std::vector<Place> in_order(const Contents& contents) {
    std::vector<Place> result;
    for (const auto& past : contents.archive) {
        for (const auto& each : past.resolutions)
            result.push_back({&past, &each, &contents.stems.at(result.size())});
    }
    std::ranges::stable_sort(result, [](const Place& a, const Place& b) {
        const auto one = a.past->year.value_or(0);
        const auto other = b.past->year.value_or(0);
        return one != other ? one > other : a.past->conference < b.past->conference;
    });
    return result;
}

/// Names by number, in the order in which they turn up. Those that differ only in capitals are one.
class Numbering {
public:
    std::uint32_t operator()(const std::string& name) {
        const auto [at, is_new] = known_.emplace(text::fold(name), names.size());
        if (is_new) names.push_back(name);
        return static_cast<std::uint32_t>(at->second);
    }

    std::vector<std::string> names;

private:
    std::map<std::string, std::size_t> known_;
};

std::string below(std::string_view file, std::string_view folder) {
    if (folder.empty() || folder == "." || !file.starts_with(folder)) return std::string(file);
    file.remove_prefix(folder.size());
    return std::string(file.starts_with('/') ? file.substr(1) : file);
}

PolicyHit hit_of(const Place& place, const std::string& folder) {
    PolicyHit hit{.conference = place.past->conference,
                  .year = place.past->year,
                  .resolution = *place.resolution,
                  .stems = *place.stems};
    if (const auto& origin = place.resolution->origin; origin.source) {
        hit.file = below(origin.source->name(), folder);
        hit.line = origin.source->position(origin.whole.offset).line;
    }
    return hit;
}

void put_column(const Store& store, std::string_view name, const std::vector<std::uint32_t>& numbers) {
    Statement into(store, "INSERT INTO columns VALUES(?1, ?2)");
    into.bind(1, name);
    into.bind_blob(2,
                   {reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(std::uint32_t)});
    into.run();
}

void put_names(const Store& store, std::string_view kind, const std::vector<std::string>& names) {
    Statement into(store, "INSERT INTO names VALUES(?1, ?2, ?3)");
    for (std::size_t i = 0; i < names.size(); ++i) {
        into.bind(1, kind).bind(2, static_cast<std::int64_t>(i)).bind(3, names[i]);
        into.run();
    }
}

void put_findings(const Store& store, const Contents& contents) {
    Statement into(store, "INSERT INTO findings VALUES(NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    for (const auto& each : contents.found.all()) {
        const auto file = each.source ? below(each.source->name(), contents.folder) : std::string();
        into.bind(1, static_cast<std::int64_t>(each.severity)).bind(2, each.rule).bind(3, each.message);
        into.bind(4, each.hint).bind(5, file).bind(6, static_cast<std::int64_t>(each.span.offset));
        into.bind(7, static_cast<std::int64_t>(each.span.length)).bind(8, each.motion);
        into.bind(9, static_cast<std::int64_t>(each.part));
        into.run();
    }
}

void put_facts(const Store& store, const Contents& contents, std::int64_t stamp) {
    Statement into(store, "INSERT INTO facts VALUES(?1, ?2)");
    const auto put = [&](std::string_view name, const std::string& value) {
        into.bind(1, name).bind(2, value);
        into.run();
    };
    put("key", contents.key);
    put("language", contents.language);
    put("stamp", std::to_string(stamp));
}

void put_resolutions(const Store& store, const Contents& contents) {
    Terms terms(contents.language);
    Facets facets;
    Numbering conferences;
    Numbering sections;
    Numbering committees;
    std::vector<std::uint32_t> lengths;
    Statement into(store, "INSERT INTO resolutions VALUES(?1, ?2, ?3)");
    Statement words(store, "INSERT INTO words(rowid, text) VALUES(?1, ?2)");
    std::int64_t row = 0;
    for (const auto& place : in_order(contents)) {
        const auto hit = hit_of(place, contents.folder);
        const auto& resolution = hit.resolution;
        const auto bytes = packed(hit);
        const auto id = text::fold(resolution.id);
        into.bind(1, ++row).bind(2, id).bind_blob(3, bytes);
        into.run();
        std::vector<std::string_view> texts{resolution.text};
        for (const auto& part : resolution.parts) texts.push_back(part.text);
        const auto indexed = words_to_index(texts, terms, lengths.emplace_back());
        words.bind(1, row).bind(2, indexed);
        words.run();
        facets.conference.push_back(conferences(hit.conference));
        facets.section.push_back(sections(resolution.section));
        facets.from.push_back(committees(resolution.from));
        facets.year.push_back(static_cast<std::uint32_t>(hit.year.value_or(0)));
        facets.marks.push_back(marks_of(hit));
    }
    put_column(store, "conference", facets.conference);
    put_column(store, "section", facets.section);
    put_column(store, "from", facets.from);
    put_column(store, "year", facets.year);
    put_column(store, "marks", facets.marks);
    put_column(store, "length", lengths);
    put_names(store, "conference", conferences.names);
    put_names(store, "section", sections.names);
    put_names(store, "from", committees.names);
}

std::vector<std::string> names_of(const Store& store, std::string_view kind) {
    std::vector<std::string> result;
    Statement rows(store, "SELECT name FROM names WHERE kind = ?1 ORDER BY at");
    rows.bind(1, kind);
    while (rows.next()) result.emplace_back(rows.text(0));
    return result;
}

}  // namespace

void fill(const Store& store, const Contents& contents, std::int64_t stamp) {
    store.run(tables);
    store.run("BEGIN");
    put_resolutions(store, contents);
    put_findings(store, contents);
    put_facts(store, contents, stamp);
    store.run("COMMIT; INSERT INTO words(words) VALUES('optimize'); CREATE INDEX by_id ON resolutions(id)");
}

bool keep(const Contents& contents, const std::string& file) {
    CacheFile cache(file, contents.newest);
    if (!cache.usable()) return false;
    try {
        fill(Store::created(cache.name()), contents, cache.stamp());
    } catch (const Unusable&) {
        return false;
    }
    return cache.finish();
}

std::vector<std::uint32_t> column(const Store& store, std::string_view name) {
    Statement rows(store, "SELECT numbers FROM columns WHERE name = ?1");
    rows.bind(1, name);
    if (!rows.next()) throw Unusable("a column is missing");
    const auto bytes = rows.text(0);
    std::vector<std::uint32_t> result(bytes.size() / sizeof(std::uint32_t));
    if (!result.empty()) std::memcpy(result.data(), bytes.data(), result.size() * sizeof(std::uint32_t));
    return result;
}

Facets facets_of(const Store& store) {
    Facets result{.conference = column(store, "conference"),
                  .section = column(store, "section"),
                  .from = column(store, "from"),
                  .year = column(store, "year"),
                  .marks = column(store, "marks"),
                  .conferences = names_of(store, "conference"),
                  .sections = names_of(store, "section"),
                  .committees = names_of(store, "from")};
    const auto rows = result.marks.size();
    const auto known = [](const auto& numbers, const auto& names) {
        return std::ranges::all_of(numbers, [&](auto number) { return number < names.size(); });
    };
    const bool whole = result.conference.size() == rows && result.section.size() == rows &&
                       result.from.size() == rows && result.year.size() == rows &&
                       known(result.conference, result.conferences) &&
                       known(result.section, result.sections) && known(result.from, result.committees);
    if (!whole) throw Unusable("a column is damaged");
    return result;
}

}  // namespace plenum::policy
