// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/clinicrepository.h"

namespace evenpace {

class MemoryClinic : public ClinicRepository
{
};

} // namespace evenpace
