// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/draftrepository.h"

namespace evenpace {

class MemoryDraft : public DraftRepository
{
};

} // namespace evenpace
