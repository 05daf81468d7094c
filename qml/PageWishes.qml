// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App

/** Pages that are pushed by address tell their wishes through these signals; Pages.qml knows where they lead. */
Item {
    id: root

    // Pages.qml itself: its type would lead back here.
    required property var pages
    property alias page: wishes.target
    readonly property QtObject head: root.page && root.page.header ? root.page.header : null // qmllint disable

    Connections {
        id: wishes

        function onBackRequested(): void {
            root.pages.goBack();
        }

        function onAboutRequested(): void {
            root.pages.openAbout();
        }

        function onLicenseRequested(key: string): void {
            root.pages.openLicense(key);
        }

        function onItemRequested(id: string): void {
            root.pages.openItem(id);
        }

        function onRecordRequested(id: string): void {
            root.pages.tools.openRecord(id);
        }

        function onFlarePlanRequested(): void {
            root.pages.tools.openFlarePlan();
        }

        function onGoalRequested(key: string): void {
            root.pages.tools.openGoal(key);
        }

        function onCardsRequested(): void {
            root.pages.tools.openCards();
        }

        function onCardRequested(id: string): void {
            root.pages.tools.openCard(id);
        }

        function onMeasuresRequested(): void {
            root.pages.tools.openMeasures();
        }

        function onMeasureRequested(key: string): void {
            root.pages.tools.openMeasure(key);
        }

        function onQuestionsWanted(key: string): void {
            root.pages.tools.askMeasure(key);
        }

        function onCorrectionWanted(): void {
            root.pages.tools.showMeasureForm();
        }

        function onMeasureClosed(isDone: bool): void {
            root.pages.tools.closeMeasureForm(isDone);
        }

        function onPatternRequested(key: string): void {
            root.pages.openPattern(key);
        }

        function onProgramsRequested(): void {
            root.pages.openPrograms();
        }

        function onProgramRequested(id: string): void {
            root.pages.openProgram(id);
        }

        function onOwnSessionsRequested(): void {
            root.pages.openOwnSessions();
        }

        function onOwnSessionRequested(id: string): void {
            root.pages.openOwnSession(id);
        }

        function onReviewRequested(): void {
            root.pages.openReview();
        }

        function onLogRequested(): void {
            root.pages.openPacingLog();
        }

        function onMorningRequested(day: string): void {
            root.pages.checkInRequested(day);
        }

        function onHelpRequested(): void {
            root.pages.openHelp();
        }

        function onSafetyRequested(): void {
            root.pages.openSafetyCheck();
        }

        function onQuestionsRequested(): void {
            root.pages.openQuestions();
        }

        function onPaceSettingsRequested(): void {
            root.pages.openPace();
        }

        function onPaceRequested(): void {
            root.pages.ask(OnboardingController.Pace);
        }

        function onEffortRequested(): void {
            root.pages.ask(OnboardingController.Effort);
        }

        function onQuestionsClosed(part: int, isDone: bool): void {
            root.pages.closeQuestions(part, isDone);
        }

        function onClinicRequested(): void {
            root.pages.showTab("today");
            root.pages.clinic.open();
        }

        function onSettingsRequested(): void {
            root.pages.openSettings();
        }

        function onHardRequested(): void {
            root.pages.tools.openHard();
        }

        function onCrisisRequested(): void {
            root.pages.tools.openCrisis();
        }

        function onCountryRequested(): void {
            root.pages.tools.openCountry();
        }

        function onSafetyCardRequested(): void {
            root.pages.tools.openSafetyCard();
        }

        function onPlannerRequested(): void {
            root.pages.tools.openPlanner();
        }

        function onGoalsRequested(): void {
            root.pages.tools.openGoals();
        }

        function onSleepRequested(): void {
            root.pages.tools.openSleep();
        }

        function onExercisesRequested(): void {
            root.pages.tools.openExercises();
        }

        function onKeptRequested(): void {
            root.pages.tools.openKept();
        }

        function onKeptOpened(key: string): void {
            root.pages.tools.openKeptRecord(key);
        }

        function onItemOpened(id: string): void {
            root.pages.openItem(id);
        }

        function onSessionOpened(key: string): void {
            root.pages.openSession(key);
        }

        function onLeaveRequested(): void {
            root.pages.leaveSession();
        }

        ignoreUnknownSignals: true
    }
    // Every page with such a head leads there, without a word of its own.
    Connections {
        function onHardRequested(): void {
            root.pages.tools.openHard();
        }

        target: root.head
        ignoreUnknownSignals: true
    }
}
