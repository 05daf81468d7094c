// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/emergencynumbers.h"
#include "ui/coachclient.h"
#include "ui/toollistmodel.h"

#include <QLocale>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

/** Warning signs, whom to ask, the number to call, and the way back after a stop. Works without any connection. */
class HelpController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString alsoNumber READ alsoNumber NOTIFY changed)
    Q_PROPERTY(QString callUrl READ callUrl NOTIFY changed)
    Q_PROPERTY(QString numberNote READ numberNote NOTIFY changed)
    Q_PROPERTY(QString ownNumber READ ownNumber NOTIFY changed)
    Q_PROPERTY(QString countryKey READ countryKey NOTIFY changed)
    Q_PROPERTY(ToolListModel *countries READ countries CONSTANT)
    Q_PROPERTY(bool isStopped READ isStopped NOTIFY changed)
    Q_PROPERTY(QString stoppedText READ stoppedText NOTIFY changed)
    Q_PROPERTY(bool isModerateLocked READ isModerateLocked NOTIFY changed)
    Q_PROPERTY(bool canTakeBack READ canTakeBack NOTIFY changed)
public:
    /** Levels of the evidence document 3.6, the most pressing first. */
    enum class Level { Emergency, SameDay, Soon, PauseItem };
    Q_ENUM(Level)

    HelpController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;
    /** Keeps the country whose numbers are shown, two letters; empty: the one of the device. */
    Q_INVOKABLE void setCountry(const QString &code);
    [[nodiscard]] QString countryKey() const; ///< as it was chosen; empty: the one of the device
    /** All that can be chosen whose name or letters hold `search`; the first one is that of the device. */
    Q_INVOKABLE void openCountries(const QString &search = {});
    [[nodiscard]] ToolListModel *countries() { return &m_countries; }

    /** As it is shown: the person's own, else that of the country. */
    [[nodiscard]] QString number() const;
    /** Another one that reaches help, or empty. */
    [[nodiscard]] QString alsoNumber() const;
    [[nodiscard]] QString callUrl() const; ///< "tel:112"
    /** Where the number comes from, and of when. */
    [[nodiscard]] QString numberNote() const;
    [[nodiscard]] QString ownNumber() const; ///< empty: none
    [[nodiscard]] bool isStopped() const;
    /** Since when, and what stays open; empty while nothing is stopped. */
    [[nodiscard]] QString stoppedText() const;
    [[nodiscard]] bool isModerateLocked() const { return coach().plan().isModerateLocked; }
    /** The sign told last was told a moment ago, and may have been a slip. */
    [[nodiscard]] bool canTakeBack() const { return m_toldEvent != 0; }

    /** Of the country; empty where none is known. */
    [[nodiscard]] std::vector<evenpace::Helpline> helplines() const { return numbers().helplinesOf(country()); }
    /** For which country they are and of when, and where others are found. */
    [[nodiscard]] QString helplinesNote() const;

    Q_INVOKABLE [[nodiscard]] QString title(Level level) const;
    Q_INVOKABLE [[nodiscard]] QString action(Level level) const;
    Q_INVOKABLE [[nodiscard]] QStringList signs(Level level) const;
    /** "Today", "Yesterday", "Monday, 8 June". */
    Q_INVOKABLE [[nodiscard]] QString dayText(int daysAgo) const;

    /** A sign of that level is there. Emergency and SameDay stop all movement until it is cleared. */
    Q_INVOKABLE void tellSign(Level level);
    /** It was tapped by mistake: what tellSign() told counts no more. */
    Q_INVOKABLE void takeBack();
    /** From now on a sign that was told can only be cleared. */
    Q_INVOKABLE void closeAnswer();
    /** "A professional has checked this." */
    Q_INVOKABLE void clearStop(int daysAgo);
    Q_INVOKABLE void agreeModerate(int daysAgo);
    /** Keeps a number of one's own; empty: that of the country again. False for what cannot be dialed. */
    Q_INVOKABLE bool setOwnNumber(const QString &number);

signals:
    void changed();
    /** The settings were written here; whoever keeps them reads them anew. */
    void settingsChanged();

private:
    [[nodiscard]] QString country() const; ///< two letters
    [[nodiscard]] const evenpace::EmergencyNumbers &numbers() const;
    [[nodiscard]] const evenpace::EmergencyNumber &ofCountry() const { return numbers().of(country()); }

    QLocale m_locale;
    mutable std::optional<evenpace::EmergencyNumbers> m_numbers; ///< read when first needed
    QString m_deviceCountry;
    ToolListModel m_countries;
    qint64 m_toldEvent = 0;
};
