#include <plenum/read/people.hpp>

#include <array>
#include <span>

namespace plenum::read {

namespace {

constexpr std::array<std::string_view, 3> officer_keys{"role", "name", "from"};
constexpr std::array<std::string_view, 2> member_keys{"name", "from"};

struct Kind {
    std::string_view list;
    std::span<const std::string_view> keys;
    std::string_view whose;
    std::string_view example;
};

std::vector<Person> people(const Fields& conference, const Kind& kind) {
    auto& findings = conference.findings();
    std::vector<Person> result;
    for (const auto& entry : conference.list(kind.list)) {
        Person person;
        if (entry.is_map()) {
            const Fields fields(entry, findings);
            fields.only(kind.keys, kind.whose);
            person = {.role = fields.text("role"), .name = fields.text("name"), .from = fields.text("from")};
        } else if (entry.is_scalar()) {
            person.name = one_line(entry.text);
        }
        if (person.name.empty()) {
            findings.error("no-name", std::string(kind.whose) + " should be named here, and there is no name",
                           "for instance  " + std::string(kind.example),
                           {.offset = entry.span.offset, .length = 1});
            continue;
        }
        result.push_back(std::move(person));
    }
    return result;
}

}  // namespace

std::vector<Person> officers(const Fields& conference) {
    return people(conference, {.list = "officers",
                               .keys = officer_keys,
                               .whose = "an officer",
                               .example = "- {role: Chair of conference, name: Dr A Name, from: Aldermoor}"});
}

std::vector<Person> agenda_committee(const Fields& conference) {
    return people(conference, {.list = "agenda_committee",
                               .keys = member_keys,
                               .whose = "a member of the agenda committee",
                               .example = "- {name: Dr A Name, from: Aldermoor}"});
}

std::vector<std::string> notes(const Fields& conference) {
    std::vector<std::string> result;
    for (auto& note : conference.texts("notes")) {
        if (!note.empty()) result.push_back(std::move(note));
    }
    return result;
}

}  // namespace plenum::read
