// SPDX-License-Identifier: Apache-2.0
#include "stagepages.h"

using namespace Qt::StringLiterals;

namespace evenpace::staged {

std::vector<StagePage> settingsPages()
{
    using Past = Stage::Past;
    // On from the first question to a screen, by answers that lead there.
    const auto question = [](OnboardingController::Screen screen, int first = 1) {
        return [=](Stage &stage) {
            OnboardingController &questions = *stage.app().onboarding();
            using Screen = OnboardingController::Screen;
            for (int i = 0; i < kMostLooks && questions.screen() != screen; ++i) {
                if (questions.screen() == Screen::SafetySigns)
                    questions.answerSafety(screen == Screen::SafetyTalk
                                               ? OnboardingController::SafetyAnswer::NotSure
                                               : OnboardingController::SafetyAnswer::NoneOfThese);
                else if (questions.screen() == Screen::SafetyConditions) {
                    questions.setTicked(4, true);
                    questions.setTicked(9, true);
                    questions.answerConditions(screen != Screen::SafetyChanges);
                } else {
                    if (questions.screen() == Screen::AfterEffort)
                        questions.setAfterEffort(first);
                    questions.next();
                }
            }
            stage.settle();
            return questions.screen() == screen;
        };
    };

    return {
        {u"onboarding-1"_s, Past::FirstStart,
         [](Stage &stage) {
             stage.app().onboarding()->setWho(1);
             return true;
         }},
        {u"onboarding-2"_s, Past::FirstStart, question(OnboardingController::Screen::About)},
        {u"onboarding-3"_s, Past::FirstStart, question(OnboardingController::Screen::SafetySigns)},
        {u"safety-talk"_s, Past::FirstStart, question(OnboardingController::Screen::SafetyTalk)},
        {u"safety-conditions"_s, Past::FirstStart,
         [question](Stage &stage) {
             if (!question(OnboardingController::Screen::SafetyConditions)(stage))
                 return false;
             stage.app().onboarding()->setTicked(3, true);
             return true;
         }},
        {u"safety-changes"_s, Past::FirstStart, question(OnboardingController::Screen::SafetyChanges)},
        {u"onboarding-4"_s, Past::FirstStart,
         [question](Stage &stage) {
             if (!question(OnboardingController::Screen::AfterEffort)(stage))
                 return false;
             stage.app().onboarding()->setAfterEffort(2);
             return true;
         }},
        {u"pem-item"_s, Past::FirstStart,
         [question](Stage &stage) {
             if (!question(OnboardingController::Screen::EffortItem)(stage))
                 return false;
             stage.app().onboarding()->setItemFrequency(2);
             return true;
         }},
        {u"pem-hours"_s, Past::FirstStart, question(OnboardingController::Screen::HowLong)},
        {u"pem-plan"_s, Past::FirstStart, question(OnboardingController::Screen::EffortPlan, 2)},
        {u"onboarding-5"_s, Past::FirstStart, question(OnboardingController::Screen::EvenPace)},
        {u"onboarding-5-week"_s, Past::FirstStart,
         [question](Stage &stage) {
             if (!question(OnboardingController::Screen::UsualWeek)(stage))
                 return false;
             stage.app().onboarding()->setUsualPain(5);
             return true;
         }},
        {u"onboarding-6"_s, Past::FirstStart,
         [question](Stage &stage) {
             if (!question(OnboardingController::Screen::Suits)(stage))
                 return false;
             stage.app().onboarding()->setSuit(OnboardingController::Suit::Seated, true);
             return true;
         }},
        {u"help"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openHelp");
             return true;
         }},
        {u"help-stopped"_s, Past::Weeks,
         [](Stage &stage) {
             stage.app().help()->tellSign(HelpController::Level::SameDay);
             stage.call("openHelp");
             return true;
         }},
        {u"pace"_s, Past::Weeks,
         [](Stage &stage) {
             stage.app().limits()->setSessions(2);
             stage.call("openPace");
             return true;
         }},
        {u"settings"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openSettings");
             return true;
         }},
        {u"about"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openAbout");
             return true;
         }},
        {u"license"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openLicense", u"content"_s);
             return true;
         }},
    };
}

} // namespace evenpace::staged
