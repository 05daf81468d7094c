// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/courier.h"

#include <QObject>

namespace evenpace {

/** What looks at a code that another device shows. No picture of it is kept. */
class CodeCamera : public QObject
{
    Q_OBJECT
public:
    enum class Problem {
        NoCamera,
        NotAllowed, ///< the person, or the device, did not let the app look
        Busy ///< another app looks, or it broke down
    };
    Q_ENUM(Problem)
    using QObject::QObject;

    /** Pictures, or a problem, come by and by. Nothing changes if it looks already. */
    virtual void start() = 0;
    /** At once, and no picture comes after it. */
    virtual void stop() = 0;
    /** Known once the first picture came. */
    [[nodiscard]] virtual bool hasLight() const = 0;
    virtual void setLight(bool on) = 0;

signals:
    void seen(const evenpace::exchange::GrayPicture &picture);
    void failed(evenpace::CodeCamera::Problem problem);
};

} // namespace evenpace
