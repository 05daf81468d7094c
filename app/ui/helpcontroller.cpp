// SPDX-License-Identifier: Apache-2.0
#include "ui/helpcontroller.h"

#include "ui/safetywords.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;

Q_LOGGING_CATEGORY(lcHelp, "evenpace.ui.help")

namespace {

EmergencyNumbers shippedNumbers()
{
    QFile file(u":/evenpace/help/numbers.json"_s);
    QString problem = u"not there"_s;
    std::optional<EmergencyNumbers> numbers;
    if (file.open(QIODevice::ReadOnly))
        numbers = emergencyNumbersFromJson(file.readAll(), &problem);
    if (!numbers)
        qCWarning(lcHelp) << "Emergency numbers cannot be read:" << problem;
    return numbers.value_or(EmergencyNumbers{});
}

QString nameOf(const EmergencyNumbers &numbers, const QString &country)
{
    return QCoreApplication::translate("Countries", numbers.of(country).country.toUtf8().constData());
}

safetywords::Level levelOf(HelpController::Level level)
{
    return static_cast<safetywords::Level>(level);
}

} // namespace

static_assert(static_cast<int>(HelpController::Level::PauseItem) == static_cast<int>(safetywords::Level::PauseItem));

HelpController::HelpController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
    , m_deviceCountry(QLocale::territoryToCode(QLocale::system().territory()))
{
}

const EmergencyNumbers &HelpController::numbers() const
{
    if (!m_numbers)
        m_numbers = shippedNumbers();
    return *m_numbers;
}

void HelpController::refresh()
{
    emit changed();
}

void HelpController::setCountry(const QString &code)
{
    if (code == countryKey())
        return;
    Settings settings = services().settings.settings();
    settings.helpCountry = code;
    if (isKept(services().settings.save(settings)))
        emit settingsChanged();
    emit changed();
}

QString HelpController::countryKey() const
{
    return services().settings.settings().helpCountry;
}

QString HelpController::country() const
{
    const QString chosen = countryKey();
    return chosen.isEmpty() ? m_deviceCountry : chosen;
}

void HelpController::openCountries(const QString &search)
{
    const auto detail = [this](const QString &code) {
        QStringList all{numbers().of(code).ambulance};
        if (const std::vector<Helpline> lines = numbers().helplinesOf(code); !lines.empty())
            all << lines.front().name;
        return all.join(u" · "_s);
    };
    const QString wanted = search.simplified();
    std::vector<ToolListModel::Row> rows;
    for (const QString &code : numbers().known()) {
        const QString name = nameOf(numbers(), code);
        if (name.contains(wanted, Qt::CaseInsensitive) || code.compare(wanted, Qt::CaseInsensitive) == 0)
            rows.push_back({code, {}, name, detail(code)});
    }
    std::sort(rows.begin(), rows.end(), [](const ToolListModel::Row &a, const ToolListModel::Row &b) {
        return a.title.localeAwareCompare(b.title) < 0;
    });
    if (wanted.isEmpty()) {
        //: %1 is a country
        const QString own = numbers().knows(m_deviceCountry) ? tr("As this device says: %1").arg(nameOf(numbers(), m_deviceCountry))
                                                             : tr("One that is not on this list");
        rows.insert(rows.begin(), {QString(), {}, own, detail(m_deviceCountry)});
    }
    m_countries.show(std::move(rows));
}

QString HelpController::number() const
{
    const QString own = ownNumber();
    return own.isEmpty() ? ofCountry().ambulance : own;
}

QString HelpController::alsoNumber() const
{
    if (!ownNumber().isEmpty())
        return ofCountry().ambulance;
    return ofCountry().alsoCall;
}

QString HelpController::callUrl() const
{
    return u"tel:"_s + dialed(number());
}

QString HelpController::numberNote() const
{
    const QString date = m_locale.toString(numbers().dated, QLocale::ShortFormat);
    if (!ownNumber().isEmpty())
        return tr("Your own number. It stands in place of %1.").arg(ofCountry().ambulance);
    if (!numbers().knows(country()))
        //: %1 is a date
        return tr("112 works in most countries. As of %1. Is yours another one? Put it in.").arg(date);
    //: %1 is a country, %2 a date
    return tr("For %1, as of %2. Is that not right where you are? Put in your own.").arg(nameOf(numbers(), country()), date);
}

QString HelpController::helplinesNote() const
{
    //: findahelpline.com is an address on the web
    const QString elsewhere = tr("On the web, findahelpline.com lists such lines in most countries.");
    if (helplines().empty())
        return tr("We know no line for where you are. %1").arg(elsewhere);
    //: %1 is a country, %2 a date, %3 a sentence
    return tr("For %1, as of %2. %3").arg(nameOf(numbers(), country()), m_locale.toString(numbers().dated, QLocale::ShortFormat), elsewhere);
}

QString HelpController::ownNumber() const
{
    return services().settings.settings().emergencyNumber;
}

bool HelpController::isStopped() const
{
    return coach().plan().mood == DayMood::Stopped;
}

QString HelpController::stoppedText() const
{
    if (!isStopped())
        return {};
    QDate since = coach().day();
    for (const DiaryEvent &event : coach().input().events) {
        const auto *check = std::get_if<SafetyChecked>(&event.fact);
        if (std::holds_alternative<RedFlagTold>(event.fact) || (check && stopsMovement(*check)))
            since = event.day;
    }
    const QString what = tr("Nothing that moves until a professional has checked it. Rest and breathing stay open.");
    if (since == coach().day())
        return tr("Since today. %1").arg(what);
    //: %1 is a day such as "Monday, 8 June", %2 a sentence
    return tr("Since %1. %2").arg(m_locale.toString(since, tr("dddd, d MMMM")), what);
}

QString HelpController::title(Level level) const
{
    return safetywords::title(levelOf(level));
}

QString HelpController::action(Level level) const
{
    return safetywords::action(levelOf(level));
}

QStringList HelpController::signs(Level level) const
{
    return safetywords::signs(levelOf(level));
}

QString HelpController::dayText(int daysAgo) const
{
    const QDate today = coach().day();
    return wording::dayHeading(today.addDays(-std::max(0, daysAgo)), today, m_locale);
}

void HelpController::tellSign(Level level)
{
    if (level != Level::Emergency && level != Level::SameDay)
        return;
    takeBack();
    if (keep(coach().tell(RedFlagTold{{safetywords::idOf(levelOf(level))}})))
        m_toldEvent = coach().input().events.back().id;
    emit changed();
}

void HelpController::takeBack()
{
    if (m_toldEvent == 0)
        return;
    if (keep(coach().takeBack(m_toldEvent)))
        m_toldEvent = 0;
    emit changed();
}

void HelpController::closeAnswer()
{
    m_toldEvent = 0;
    emit changed();
}

void HelpController::clearStop(int daysAgo)
{
    m_toldEvent = 0;
    keep(coach().tell(RedFlagCleared{coach().day().addDays(-std::max(0, daysAgo))}));
}

void HelpController::agreeModerate(int daysAgo)
{
    keep(coach().tell(ModerateAgreed{coach().day().addDays(-std::max(0, daysAgo))}));
}

bool HelpController::setOwnNumber(const QString &number)
{
    const QString trimmed = number.trimmed();
    if (!trimmed.isEmpty() && !isPhoneNumber(trimmed))
        return false;
    Settings settings = services().settings.settings();
    settings.emergencyNumber = trimmed;
    if (isKept(services().settings.save(settings)))
        emit settingsChanged();
    emit changed();
    return true;
}
