#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/ac1.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace plenum::actions {

/// Which rows an action is about.
class Naming {
public:
    /// `resolutions` must outlive it. Rows are named by their index in `rows`.
    Naming(const Resolutions& resolutions, const std::vector<Ac1Row>& rows);

    /// The rows by their index: one for a part, or a motion without parts; several for a motion of which
    /// several parts were carried. None, with an error in `out`, when it names what was not carried or is not
    /// there.
    std::vector<std::size_t> rows(const ActionOn& action, Diagnostics& out) const;

private:
    const Resolved* motion(const std::string& name) const;
    void explain(const ActionOn& action, const Resolved& motion, Diagnostics& out) const;
    void unknown(const ActionOn& action, const std::string& name, Diagnostics& out) const;

    std::map<std::string, std::size_t, std::less<>> rows_;           ///< by id in small letters
    std::map<std::string, const Resolved*, std::less<>> motions_;    ///< likewise, and by printed number
    std::map<std::string, const Resolved*, std::less<>> stands_in_;  ///< by what stands or falls with it
};

/// "12 (ii) has an action already".
void twice(const Ac1Row& row, const ActionOn& again, const ActionOn& first, Diagnostics& out);

}  // namespace plenum::actions
