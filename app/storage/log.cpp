// SPDX-License-Identifier: Apache-2.0
#include "storage/log.h"

Q_LOGGING_CATEGORY(lcStorage, "evenpace.storage")
