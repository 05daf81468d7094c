// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/clinicrepository.h"
#include "domain/exchange/draftrepository.h"

#include <vector>

/** Which of the programs that were handed over somebody follows, and what the list of patients says of it. Pure functions. */
namespace evenpace::exchange {

/** Its versions that they are known to have, in order; empty: none. They have what was given to `key`, and what one of their
 *  reports names, whoever that was given to, up to the version that is named. Of several programs the one that was given
 *  last is followed. `given` with the latest first; the answer points into it. */
[[nodiscard]] std::vector<const HandedOver *> followedBy(const KeyId &key, const std::vector<ClinicReport> &reports,
                                                         const std::vector<HandedOver> &given);
/** Nothing without a version. */
[[nodiscard]] std::optional<Assignment> assignmentOf(const std::vector<const HandedOver *> &versions);
/** Of all that they told, and the program that they follow. */
[[nodiscard]] ClinicSummary summaryOf(const Told &told, const std::vector<const HandedOver *> &followed,
                                      const FlagRules &rules);

} // namespace evenpace::exchange
