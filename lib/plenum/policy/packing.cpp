// Every text with its length before it: no sign in a text can be taken for the end of it.
#include <plenum/policy/packing.hpp>
#include <plenum/policy/store.hpp>

#include <charconv>

namespace plenum::policy {

namespace {

class Packer {
public:
    void put(std::string_view text) {
        bytes += std::to_string(text.size());
        bytes += ':';
        bytes += text;
    }
    void put(std::size_t number) {
        bytes += std::to_string(number);
        bytes += ':';
    }
    void put(const std::vector<std::string>& texts) {
        put(texts.size());
        for (const auto& each : texts) put(each);
    }

    std::string bytes;
};

class Unpacker {
public:
    explicit Unpacker(std::string_view bytes) : bytes_(bytes) {}

    std::size_t number() {
        std::size_t result = 0;
        const auto* const end = bytes_.data() + bytes_.size();
        const auto [at, trouble] = std::from_chars(bytes_.data(), end, result);
        if (trouble != std::errc{} || at == end || *at != ':') throw Unusable("a number is damaged");
        bytes_.remove_prefix(static_cast<std::size_t>(at - bytes_.data()) + 1);
        return result;
    }
    /// How many of something follow, each of which takes a byte at least.
    std::size_t count() {
        const auto result = number();
        if (result > bytes_.size()) throw Unusable("a list is damaged");
        return result;
    }
    std::string text() {
        const auto length = count();
        std::string result(bytes_.substr(0, length));
        bytes_.remove_prefix(length);
        return result;
    }
    std::vector<std::string> texts() {
        std::vector<std::string> result(count());
        for (auto& each : result) each = text();
        return result;
    }
    void end() const {
        if (!bytes_.empty()) throw Unusable("a resolution is damaged");
    }

private:
    std::string_view bytes_;
};

void put(Packer& out, const Action& action) {
    out.put(action.responsible);
    out.put(static_cast<std::size_t>(action.status));
    out.put(action.next);
    out.put(action.due);
    out.put(action.entries.size());
    for (const auto& entry : action.entries) {
        out.put(entry.date);
        out.put(entry.text);
        out.put(std::size_t{entry.response ? 1U : 0U});
    }
}

Action action(Unpacker& in) {
    Action result{.responsible = in.text(), .status = static_cast<ActionStatus>(in.number())};
    if (result.status > ActionStatus::not_possible) throw Unusable("an action is damaged");
    result.next = in.text();
    result.due = in.text();
    result.entries.resize(in.count());
    for (auto& entry : result.entries) {
        entry.date = in.text();
        entry.text = in.text();
        entry.response = in.number() != 0;
    }
    return result;
}

}  // namespace

std::string packed(const PolicyHit& hit) {
    const auto& resolution = hit.resolution;
    Packer out;
    out.put(hit.conference);
    out.put(std::to_string(hit.year.value_or(0)));
    for (const auto* each : {&resolution.id, &resolution.number, &resolution.from, &resolution.section,
                             &resolution.text, &resolution.status, &resolution.superseded_by, &hit.file}) {
        out.put(*each);
    }
    out.put(hit.line);
    out.put(resolution.outcomes);
    out.put(resolution.parts.size());
    for (const auto& part : resolution.parts) out.put(part.text);
    out.put(hit.stems.size());
    for (const auto stem : hit.stems) out.put(static_cast<std::size_t>(stem));
    out.put(std::size_t{resolution.action ? 1U : 0U});
    if (resolution.action) put(out, *resolution.action);
    return std::move(out.bytes);
}

PolicyHit unpacked(std::string_view bytes) {
    Unpacker in(bytes);
    PolicyHit hit;
    auto& resolution = hit.resolution;
    hit.conference = in.text();
    const auto year = in.text();
    int number = 0;
    std::from_chars(year.data(), year.data() + year.size(), number);
    if (number != 0) hit.year = number;
    for (auto* each : {&resolution.id, &resolution.number, &resolution.from, &resolution.section,
                       &resolution.text, &resolution.status, &resolution.superseded_by, &hit.file}) {
        *each = in.text();
    }
    hit.line = in.number();
    resolution.outcomes = in.texts();
    resolution.parts.resize(in.count());
    for (auto& part : resolution.parts) part.text = in.text();
    hit.stems.resize(in.count());
    for (auto& stem : hit.stems) {
        stem = static_cast<Stem>(in.number());
        if (stem > Stem::mandate) throw Unusable("a stem is damaged");
    }
    if (in.number() != 0) resolution.action = action(in);
    in.end();
    return hit;
}

}  // namespace plenum::policy
