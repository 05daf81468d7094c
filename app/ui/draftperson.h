// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/clinicrepository.h"
#include "domain/exchange/draft.h"
#include "ui/services.h"

namespace evenpace {

/** What a program has to fit: the daily size by their newest report that tells one, and what they are careful with. */
[[nodiscard]] exchange::DraftPerson draftPerson(const Services &services, const ClinicPatient &patient);

} // namespace evenpace
