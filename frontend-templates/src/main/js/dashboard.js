import * as Turbo from "@hotwired/turbo";
import { Application } from "@hotwired/stimulus";
import ClockController from "./dashboard/clock_controller.js";
import ConfirmController from "./dashboard/confirm_controller.js";
import CopyController from "./dashboard/copy_controller.js";
import ErrorsController from "./dashboard/errors_controller.js";

// Its bar writes an inline style, which the content security policy refuses: frame.css draws ours.
Turbo.config.drive.progressBarDelay = 2 ** 31 - 1;

const application = Application.start();
application.register("clock", ClockController);
application.register("confirm", ConfirmController);
application.register("copy", CopyController);
application.register("errors", ErrorsController);
