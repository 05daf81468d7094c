// SPDX-License-Identifier: Apache-2.0
#include "courierloader.h"

#include "exchange/courierfactory.h"

namespace evenpace {

using namespace Qt::StringLiterals;

std::unique_ptr<exchange::Courier> loadCourier(const QString &keyFolder, const QStringList &folders)
{
    auto *factory = loadModule<exchange::CourierFactory>(u"" EVENPACE_EXCHANGE_FILE ""_s, folders);
    return factory ? factory->makeCourier(keyFolder) : nullptr;
}

} // namespace evenpace
