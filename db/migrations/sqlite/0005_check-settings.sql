CREATE TABLE `house_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`project` text NOT NULL,
	`rule` text NOT NULL,
	`by` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `house_rules_project` ON `house_rules` (`project`,`ended_at`);--> statement-breakpoint
ALTER TABLE `projects` ADD `check_profile` text;--> statement-breakpoint
ALTER TABLE `projects` ADD `checks` text;