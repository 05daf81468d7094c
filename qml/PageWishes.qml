// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App

/** Pages that are pushed by address tell their wishes through these signals; Pages.qml knows where they lead. */
Item {
    id: root

    // Pages.qml itself: its type would lead back here.
    required property var pages
    property alias page: wishes.target

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

        function onLeaveRequested(): void {
            root.pages.leaveSession();
        }

        ignoreUnknownSignals: true
    }
}
