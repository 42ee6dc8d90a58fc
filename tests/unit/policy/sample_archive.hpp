#pragma once

#include <plenum/policy/index.hpp>

#include <string>
#include <vector>

/// An archive of three resolutions, and what its index answers.
namespace plenum::policy::sample {

struct Sample {
    Archive archive;
    std::vector<Stems> stems;
    Diagnostics found;

    explicit Sample(const std::string& language = "english") : language_(language) {
        add("UK LMC Conference", 2015, "2015-3",
            "That conference believes that practices deserve mental health workers", "carried");
        archive.back().resolutions.back().superseded_by = "2019-7";
        archive.back().resolutions.back().status = "superseded";
        add("England LMC Conference", 2019, "2019-7",
            "That conference instructs GPC to fund health checks, mental or not", "lost");
        archive.back().resolutions.back().superseded_by = "2021-1";
        add("ARM", 2021, "2021-1", "That this meeting calls for a practice of its own for every nurse",
            "reference");
    }
    void add(const std::string& conference, int year, const std::string& id, const std::string& text,
             const std::string& outcome) {
        archive.push_back({.conference = conference, .year = year, .resolutions = {}});
        archive.back().resolutions.push_back({.id = id,
                                              .number = id.substr(5),
                                              .from = "Aldermoor",
                                              .section = "health",
                                              .text = text,
                                              .parts = {},
                                              .outcomes = {outcome},
                                              .status = {},
                                              .superseded_by = {},
                                              .action = {},
                                              .origin = {}});
        stems.push_back({conference == "England LMC Conference" ? Stem::mandate : Stem::belief});
    }
    Contents contents(const std::string& key = "k") const {
        return {.archive = archive,
                .stems = stems,
                .found = found,
                .language = language_,
                .folder = {},
                .key = key,
                .newest = 0};
    }

private:
    std::string language_;
};

inline std::vector<std::string> ids(const PolicySearch& search) {
    std::vector<std::string> result;
    for (const auto& hit : search.hits) result.push_back(hit.resolution.id);
    return result;
}

inline std::vector<std::string> asked(const Index& index, const std::string& words) {
    return ids(index.search({.words = words}));
}

using Ids = std::vector<std::string>;

}  // namespace plenum::policy::sample
