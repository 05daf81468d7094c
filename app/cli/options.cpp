// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include <algorithm>

namespace evenpace::cli {

using namespace Qt::StringLiterals;

Options Options::read(const QStringList &arguments, const std::vector<OptionRule> &rules, bool takesFiles)
{
    Options options;
    const auto fail = [&options](const QString &sentence) {
        options.m_error = sentence;
        return options;
    };
    bool onlyFiles = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--"_L1 && !onlyFiles) {
            onlyFiles = true;
            continue;
        }
        if (onlyFiles || !argument.startsWith(u'-')) {
            if (!takesFiles)
                return fail(u"\"%1\" is not expected here."_s.arg(argument));
            options.m_files << argument;
            continue;
        }
        const QString name = argument.section(u'=', 0, 0).mid(argument.startsWith("--"_L1) ? 2 : 1);
        const auto rule = std::find_if(rules.begin(), rules.end(), [&](const OptionRule &r) { return r.name == name; });
        if (rule == rules.end() || !argument.startsWith("--"_L1))
            return fail(u"There is no option \"%1\" here."_s.arg(argument.section(u'=', 0, 0)));
        if (options.has(name))
            return fail(u"The option --%1 stands here twice."_s.arg(name));
        if (!rule->hasValue) {
            if (argument.contains(u'='))
                return fail(u"The option --%1 takes no value."_s.arg(name));
            options.m_values.insert(name, {});
        } else if (argument.contains(u'=')) {
            options.m_values.insert(name, argument.section(u'=', 1));
        } else if (rule->mayBeAlone && (i + 1 == arguments.size() || arguments.at(i + 1).startsWith(u'-'))) {
            options.m_values.insert(name, {});
        } else {
            if (i + 1 == arguments.size())
                return fail(u"The option --%1 needs a value."_s.arg(name));
            options.m_values.insert(name, arguments.at(++i));
        }
    }
    for (const OptionRule &rule : rules) {
        if (rule.hasValue && !rule.mayBeAlone && options.has(rule.name) && options.value(rule.name).isEmpty())
            return fail(u"The option --%1 needs a value."_s.arg(rule.name));
        if (rule.isRequired && !options.has(rule.name))
            return fail(u"The option --%1 is missing."_s.arg(rule.name));
    }
    if (takesFiles && options.m_files.isEmpty())
        return fail(u"No file was named."_s);
    return options;
}

std::optional<int> Options::number(const QString &name, int low, int high, int fallback) const
{
    if (!has(name))
        return fallback;
    bool isNumber = false;
    const int number = value(name).toInt(&isNumber);
    if (!isNumber || number < low || number > high)
        return std::nullopt;
    return number;
}

} // namespace evenpace::cli
