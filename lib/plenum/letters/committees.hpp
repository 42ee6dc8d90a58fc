#pragma once

#include <plenum/model/conference.hpp>
#include <plenum/model/letters.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace plenum::letters {

/// The letters that are being written, each under the folded name of its committee.
class Committees {
public:
    explicit Committees(const Conference& conference);

    /// The letter to that committee, begun when there was none; null for a motion without a committee.
    Letter* letter_to(std::string_view name);

    /// What a committee lets others know: nothing unless every entry of that name says so.
    std::optional<Letter::Contact> shared(std::string_view name) const;

    /// The letters by name of the committee.
    Letters take();

private:
    struct Known {
        std::string name;
        std::string contact;
        bool shares = false;
    };
    std::map<std::string, Known, std::less<>> known_;
    std::map<std::string, Letter, std::less<>> letters_;
};

/// What two ways to write a committee's name have in common.
std::string key(std::string_view name);

}  // namespace plenum::letters
