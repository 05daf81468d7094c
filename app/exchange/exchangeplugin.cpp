// SPDX-License-Identifier: Apache-2.0
#include "exchange/courierfactory.h"
#include "exchange/keycourier.h"

#include <QObject>

/** The exchange module. */
class EvenpaceExchangePlugin : public QObject, public evenpace::exchange::CourierFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID EVENPACE_COURIER_FACTORY)
    Q_INTERFACES(evenpace::exchange::CourierFactory)
public:
    [[nodiscard]] std::unique_ptr<evenpace::exchange::Courier> makeCourier(const QString &keyFolder) override
    {
        return std::make_unique<evenpace::exchange::KeyCourier>(keyFolder);
    }
};

#include "exchangeplugin.moc"
