#include <plenum/base/error.hpp>
#include <plenum/json/kept.hpp>
#include <plenum/json/value.hpp>

#include <set>

namespace plenum::json {

namespace {

/// Takes a grouping apart, and throws where it is none.
class Reader {
public:
    explicit Reader(const std::string& file) : file_(file) {}

    Kept read(std::string_view text) {
        const auto value = Value::parse(text, nullptr, false);
        if (value.is_discarded()) fail("it is not JSON");
        if (!value.is_object() || value.value("schema", Value()) != "plenum/group/1") {
            fail("it does not say that it is one (\"schema\": \"plenum/group/1\")");
        }
        Kept result;
        for (const auto& bracket : list(value, "brackets")) {
            auto& kept = result.brackets.emplace_back();
            for (const auto& member : list(bracket, "members")) kept.members.push_back(id(member));
            if (const auto reason = bracket.find("lead_reason");
                reason != bracket.end() && reason->is_string()) {
                kept.lead_reason = reason->get<std::string>();
            }
        }
        for (const auto& single : list(value, "singles")) result.singles.push_back(id(single));
        return result;
    }

private:
    [[noreturn]] void fail(const std::string& why) const {
        throw Error("'" + file_ + "' is not an earlier grouping: " + why,
                    "make one with  plenum group --format json -o FILE.json");
    }

    const Value& list(const Value& from, const char* key) const {
        const auto found = from.is_object() ? from.find(key) : from.end();
        if (!from.is_object() || found == from.end() || !found->is_array()) {
            fail("there is no list \"" + std::string(key) + "\" where one belongs");
        }
        return *found;
    }

    std::string id(const Value& value) {
        if (!value.is_string()) fail("an id of a motion should be a text");
        auto id = value.get<std::string>();
        if (!seen_.insert(id).second) fail("the motion '" + id + "' stands in it twice");
        return id;
    }

    const std::string& file_;
    std::set<std::string> seen_;
};

}  // namespace

Kept kept(std::string_view text, const std::string& file) {
    return Reader(file).read(text);
}

}  // namespace plenum::json
